// All sites on one map, those near each other as one; choosing one goes there and opens its page.
import type { GeoJSONSource, MapMouseEvent } from "asset:map.js";
import { fetchJson } from "./element";
import type { At } from "./shape";
import type { SiteProps, Sites } from "./types";
import type { PlanView } from "./view";

/** Where a street can be told from the next; a site known only roughly is not approached so near. */
const NEAR = 16;
const ROUGH = 11;

/** The site or the group under the pointer. */
function under(view: PlanView, { point }: MapMouseEvent) {
  const around: [[number, number], [number, number]] = [[point.x - 8, point.y - 8], [point.x + 8, point.y + 8]];
  return view.map.queryRenderedFeatures(around, { layers: ["sites", "clusters"] })[0];
}

async function follow(view: PlanView, event: MapMouseEvent): Promise<void> {
  const hit = under(view, event);
  if (!hit || hit.geometry.type !== "Point") return;
  const center = hit.geometry.coordinates as At;
  const group = hit.properties["cluster_id"] as number | undefined;
  if (group !== undefined) {
    const zoom = await view.map.getSource<GeoJSONSource>("sites")?.getClusterExpansionZoom(group);
    view.map.easeTo({ center, zoom: (zoom ?? view.map.getZoom() + 2) + 0.2 });
    return;
  }
  const { href, coarse } = hit.properties as SiteProps;
  view.map.flyTo({ center, zoom: Math.max(view.map.getZoom(), coarse ? ROUGH : NEAR), maxDuration: 1400 });
  view.map.once("moveend", () => location.assign(href));
}

export async function openSites(view: PlanView, address: string, tell: (site: string | undefined) => void, choosing: () => boolean): Promise<void> {
  view.showSites(await fetchJson<Sites>(address));
  view.map.on("click", (event) => void (choosing() || follow(view, event)));
  view.map.on("mousemove", (event) => {
    const hit = under(view, event);
    // The drawing beside has its own pointer.
    if (!hit && view.place) return;
    view.map.getCanvas().style.cursor = hit ? "pointer" : "";
    tell(hit?.properties["name"] as string | undefined);
  });
}
