import { type Handling, handlings } from "../../../../response-model/evidence/handlings.js";
import { strictest } from "../../../../response-model/evidence/strictest.js";
import type { AlertMapping } from "../../records/alerts/alert-mapping.js";
import { alertBounds } from "./alert-bounds.js";
import type { HandedInAlert } from "./handed-in-alert.js";
import { plainText } from "./plain-text.js";
import { readPath } from "./read-path.js";

/** A marking of the Traffic Light Protocol, however it is written: `TLP:AMBER+STRICT`, `tlp-amber`, `Red`. */
const marking = /^(?:TLP[\s:_-]*)?([A-Z]+(?:[\s+_-]+[A-Z]+)*)$/;
/** What calls itself one, also where it is none that anybody knows: `TLP=RED`, `TLP:RED (internal)`. */
const callsItselfTlp = /^TLP(?![A-Z])/;

/** CLEAR, as TLP 1.0 had it. */
const former: Readonly<Record<string, Handling>> = { WHITE: "CLEAR" };

function handlingOf(name: string): Handling | undefined {
  const written = name.replaceAll(/[\s+_-]+/g, "_");
  return Object.hasOwn(handlings, written) ? (written as Handling) : former[written];
}

/**
 * How an alert is marked where it says so itself: of several markings as the strictest. What nobody knows was meant to keep somebody out: it
 * counts as AMBER+STRICT, and is answered as it was written. Pure.
 * @param isMixed whether something else stands in the same places, such as labels: of these only what calls itself TLP is a marking, and any value of a field of that name
 */
export function markingIn(
  alert: unknown,
  { handling: paths = [] }: AlertMapping,
  isMixed: boolean,
): Pick<HandedInAlert, "handling" | "unknownHandling"> {
  const said = paths.flatMap((path) => {
    const isAnything = isMixed && !/\.tlp$/.test(path);
    const values = readPath(alert, path, alertBounds.values).flat();
    return values.flatMap((value) => {
      const isNested = typeof value === "object" && value !== null;
      const text = plainText(isNested ? JSON.stringify(value) : value, alertBounds.service);
      const written = text?.toUpperCase() ?? "";
      if (text === undefined || (isAnything && !callsItselfTlp.test(written))) return [];
      const [, name] = marking.exec(written) ?? [];
      return [{ text, handling: name === undefined ? undefined : handlingOf(name) }];
    });
  });
  const unknown = said.find(({ handling }) => handling === undefined);
  return {
    handling: strictest(...said.map(({ handling }) => handling), unknown ? "AMBER_STRICT" : undefined) ?? null,
    ...(unknown && { unknownHandling: unknown.text }),
  };
}
