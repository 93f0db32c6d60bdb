// htmx reads its settings from the page's <meta> the moment it loads; this module is imported before it, so that the
// settings which our content security policy needs cannot be forgotten by a page.
const meta = document.createElement("meta");
meta.name = "htmx-config";
meta.content = JSON.stringify({ includeIndicatorCSS: false, mode: "same-origin", implicitInheritance: false });
document.head.querySelector('meta[name="htmx-config"]') ?? document.head.append(meta);

export {};
