import { LRUCache } from "lru-cache";
import { beforeViewer, type Claims, claimsOfCallShape } from "./signed-call.js";
import { type Viewer, viewerShape } from "./viewer.js";

/** Most have some hundred bytes; one with thousands of services has up to a megabyte. */
const maxCharacters = 4 * 1024 * 1024;

/**
 * Viewers by the text of their claim. The same few people call all day, and who they are is the same text each time: it is parsed and
 * its shape checked once. What is signed is verified for each call before.
 */
export class KnownViewers {
  private readonly viewers = new LRUCache<string, Viewer>({
    maxSize: maxCharacters,
    sizeCalculation: (_, text) => text.length,
  });

  /** Undefined where the text is written in another way than ours, or is not right. */
  claimsIn(text: string): Claims | undefined {
    const place = text.indexOf(beforeViewer);
    if (place < 0 || !text.endsWith("}")) return undefined;
    const viewer = this.viewerIn(text.slice(place + beforeViewer.length, -1));
    const { data } = claimsOfCallShape.safeParse(parse(`${text.slice(0, place)}}`));
    return viewer && data && ({ ...data, viewer } as Claims);
  }

  private viewerIn(text: string): Viewer | undefined {
    const known = this.viewers.get(text);
    if (known) return known;
    const { data } = viewerShape.safeParse(parse(text));
    if (!data) return undefined;
    this.viewers.set(text, frozen(data));
    return data;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** As many requests share it. */
function frozen<Value>(value: Value): Value {
  if (value === null || typeof value !== "object") return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
