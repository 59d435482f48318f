import { property, type StixObject } from "./stix-object.js";

/** How many objects one bundle has at most. */
export const maxObjectsOfBundle = 1_000;

/** How many characters the text of one bundle has at most. */
export const maxCharactersOfBundle = 1_000_000;

/** How deep an object goes at most: those of STIX go five deep, and extensions a little further. */
const maxDepth = 20;

/** Whether brackets are open at some place deeper than that; before the text is taken apart, which a deep one could exhaust. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let place = 0; place < text.length; place += 1) {
    const sign = text[place];
    if (inString) {
      if (sign === "\\") place += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === "{" || sign === "[") {
      depth += 1;
      // The bundle and its list of objects are two of them.
      if (depth > maxDepth + 2) return true;
    } else if (sign === "}" || sign === "]") depth -= 1;
  }
  return false;
}

/** The objects of a bundle of STIX 2.1, or in words why it is none. Whatever each of them says is looked at one by one. Pure. */
export function readBundle(text: string): readonly unknown[] | { readonly refusal: string } {
  if (isTooDeep(text)) return { refusal: `It goes more than ${maxDepth} levels deep, which no bundle does.` };
  let bundle: unknown;
  try {
    bundle = JSON.parse(text);
  } catch {
    return { refusal: "It is not JSON." };
  }
  if (typeof bundle !== "object" || bundle === null || property(bundle as StixObject, "type") !== "bundle")
    return { refusal: 'It is not a bundle: an object with the type "bundle".' };
  const objects = property(bundle as StixObject, "objects") ?? [];
  if (!Array.isArray(objects)) return { refusal: "Its `objects` are not a list." };
  if (objects.length === 0) return { refusal: "It has no objects." };
  if (objects.length > maxObjectsOfBundle)
    return {
      refusal: `It has ${objects.length} objects; import at most ${maxObjectsOfBundle} at a time, and split the bundle.`,
    };
  return objects;
}
