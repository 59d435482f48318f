/** What an address of the web may hold that a URI may not (RFC 3986), each in the form of it; brackets stand around a host alone. */
const unlike = /%(?![\dA-Fa-f]{2})|[^\w.~!$&'()*+,;=:@/?#%-]/gu;

/** An address of the web in the form of a URI, such as CSAF takes. It goes where the address goes. */
export function inUri(address: string): string {
  const { origin, href } = new URL(address);
  const [path = "", ...fragment] = href.slice(origin.length).replace(unlike, encodeURIComponent).split("#");
  return origin + path + (fragment.length > 0 ? `#${fragment.join("%23")}` : "");
}
