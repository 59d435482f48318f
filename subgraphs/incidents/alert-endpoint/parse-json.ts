import { IntakeProblem } from "./intake-problem.js";

/** Objects and lists within each other. */
const maxDepth = 32;

/** Parses the body of a request. How deep it goes is counted before, so that nothing that goes too deep is ever built. */
export function parseJson(text: string): unknown {
  if (depthOf(text) > maxDepth)
    throw new IntakeProblem(400, "JSON_TOO_DEEP", `The JSON is more than ${maxDepth} levels deep. Send it flatter.`);
  try {
    return JSON.parse(text);
  } catch {
    throw new IntakeProblem(400, "NOT_JSON", "The body is not JSON. Correct it and send it again.");
  }
}

/** How deep JSON goes; of what is none, some number. One pass over the text, whatever is in it. */
function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  let isString = false;
  for (let place = 0; place < text.length; place += 1) {
    const character = text.charCodeAt(place);
    if (isString) {
      if (character === 0x5c) place += 1;
      else if (character === 0x22) isString = false;
    } else if (character === 0x22) isString = true;
    else if (character === 0x7b || character === 0x5b) {
      depth += 1;
      if (depth > deepest) deepest = depth;
      if (deepest > maxDepth) return deepest;
    } else if (character === 0x7d || character === 0x5d) depth -= 1;
  }
  return deepest;
}
