import { OAuthRefusal } from "./oauth-refusal.js";

/**
 * The value of a parameter; undefined when it is left out or empty, which RFC 6749 treats alike. Pure.
 * @throws OAuthRefusal when it is there twice: whoever checks one might use the other
 */
export function onlyValue(parameters: URLSearchParams, name: string): string | undefined {
  const values = parameters.getAll(name);
  if (values.length > 1) throw new OAuthRefusal("invalid_request", `${name} is there ${values.length} times.`);
  return values[0] || undefined;
}
