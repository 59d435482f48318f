import { LRUCache } from "lru-cache";
import Negotiator from "negotiator";
import { type Language, languages } from "../runtime/words.js";

/** Headers come from few programs; one that invents many is remembered no longer than this. */
const known = new LRUCache<string, Language>({ max: 100 });
const maxLength = 100;

/** The language that a caller wants to be answered in, by its header `accept-language` (RFC 9110 §12.5.4). */
export function languageOf(acceptLanguage: string | undefined): Language {
  if (acceptLanguage === undefined) return languages[0];
  const language = known.get(acceptLanguage) ?? negotiated(acceptLanguage);
  if (acceptLanguage.length <= maxLength) known.set(acceptLanguage, language);
  return language;
}

function negotiated(acceptLanguage: string): Language {
  const wanted = new Negotiator({ headers: { "accept-language": acceptLanguage } }).language([...languages]);
  return languages.find((language) => language === wanted) ?? languages[0];
}
