import { type Clock, clocks } from "../../../../response-model/notification/clocks/clocks.js";
import { titleOf } from "../../../../response-model/vocabulary.js";

interface Owed {
  readonly clock: Clock;
  readonly addresseeName: string;
}

/** What a notice is called in words: by its clock, and by whom it is owed to, where there are several. */
export function titleTowards({ clock, addresseeName: name }: Owed): { readonly en: string; readonly ko: string } {
  const { en, ko } = titleOf(clocks[clock]);
  return name ? { en: `${en}, ${name}`, ko: `${ko}, ${name}` } : { en, ko };
}
