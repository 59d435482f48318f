import Negotiator from "negotiator";
import { type Language, languages } from "../runtime/words.js";

/** The language that a caller wants to be answered in, by its header `accept-language` (RFC 9110 §12.5.4). */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wanted = new Negotiator({ headers: { "accept-language": acceptLanguage } }).language([...languages]);
  return languages.find((language) => language === wanted) ?? languages[0];
}
