// <parvis-passkey data-ask data-answer data-words>: a button, or a form, that lets the device make a passkey or sign with one.
// It shows itself only in browsers that can; the pages around it do without.
import { wordsOf } from "../words";

/** What a browser hands out of a device. Its bytes go to the server as letters (base64url). */
type Made = PublicKeyCredential & { response: AuthenticatorAttestationResponse | AuthenticatorAssertionResponse };
type Asked = { asked?: Record<string, unknown>; to?: string; says?: string };

const letters = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

const bytes = (letters: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(letters.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));

/** The question as the browser wants it: bytes where JSON has letters. */
function opened(asked: Record<string, unknown>): Record<string, unknown> {
  const known = (list: unknown) => (Array.isArray(list) ? list : []).map((one) => ({ ...one, id: bytes(one.id) }));
  const user = asked["user"] as { id: string } | undefined;
  return {
    ...asked,
    challenge: bytes(asked["challenge"] as string),
    ...(user && { user: { ...user, id: bytes(user.id) }, excludeCredentials: known(asked["excludeCredentials"]) }),
    ...(!user && { allowCredentials: known(asked["allowCredentials"]) }),
  };
}

/** The answer as JSON: letters where the browser has bytes. */
function closed({ rawId, type, authenticatorAttachment, response }: Made): object {
  const said: Record<string, unknown> = { clientDataJSON: letters(response.clientDataJSON) };
  if ("attestationObject" in response) said["attestationObject"] = letters(response.attestationObject);
  else {
    said["authenticatorData"] = letters(response.authenticatorData);
    said["signature"] = letters(response.signature);
    if (response.userHandle) said["userHandle"] = letters(response.userHandle);
  }
  const id = letters(rawId);
  return { id, rawId: id, type, authenticatorAttachment, clientExtensionResults: {}, response: said };
}

async function post(address: string, body: BodyInit, type: string): Promise<Asked> {
  const answer = await fetch(address, { method: "POST", body, headers: { "content-type": type } });
  // A page instead of an answer: too often, or signed out meanwhile.
  if (!answer.headers.get("content-type")?.startsWith("application/json")) throw new Error("no answer");
  return (await answer.json()) as Asked;
}

class Passkey extends HTMLElement {
  connectedCallback(): void {
    if (!window.PublicKeyCredential || !navigator.credentials) return;
    const form = this.querySelector("form");
    this.hidden = false;
    if (form) {
      this.firstElementChild?.remove(); // that this browser cannot
      form.hidden = false;
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        void this.tell(() => this.make(new FormData(form)));
      });
    } else this.querySelector("button")?.addEventListener("click", () => void this.tell(() => this.sign()));
  }

  private async make(typed: FormData): Promise<Asked> {
    const form = new URLSearchParams([...typed].map(([name, value]) => [name, String(value)]));
    const { asked, ...rest } = await post(this.dataset["ask"] ?? "", form.toString(), "application/x-www-form-urlencoded");
    if (!asked) return rest;
    const publicKey = opened(asked) as unknown as PublicKeyCredentialCreationOptions;
    const made = (await navigator.credentials.create({ publicKey })) as Made;
    return post(this.dataset["answer"] ?? "", JSON.stringify({ name: form.get("name"), answer: closed(made) }), "application/json");
  }

  private async sign(): Promise<Asked> {
    const { asked, ...rest } = await post(this.dataset["ask"] ?? "", "", "application/x-www-form-urlencoded");
    if (!asked) return rest;
    const publicKey = opened(asked) as unknown as PublicKeyCredentialRequestOptions;
    const made = (await navigator.credentials.get({ publicKey })) as Made;
    return post(this.dataset["answer"] ?? "", JSON.stringify(closed(made)), "application/json");
  }

  /** Does it, goes on where the server says, or shows why not. The button waits meanwhile. */
  private async tell(what: () => Promise<Asked>): Promise<void> {
    const [button, box] = [this.querySelector("button"), this.querySelector<HTMLElement>("[role=alert]")];
    const say = wordsOf(this);
    if (button) button.disabled = true;
    if (box) box.hidden = true;
    try {
      const { to, says } = await what();
      if (to) return location.assign(to);
      this.show(box, says ?? say("failed"));
    } catch (error) {
      const there = error instanceof DOMException && error.name === "InvalidStateError";
      this.show(box, say(there ? "there" : "failed"));
    }
    if (button) button.disabled = false;
  }

  private show(box: HTMLElement | null, says: string): void {
    if (!box) return;
    box.textContent = says;
    box.hidden = false;
  }
}

customElements.define("parvis-passkey", Passkey);
