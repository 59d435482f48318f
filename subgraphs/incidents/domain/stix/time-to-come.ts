import { isStillToCome } from "../clock-skew.js";
import { type StixObject, timeOf } from "./stix-object.js";

/** Which of the times at which an object was written lies in the future: whoever said so would have the last word of it for good. Pure. */
export const timeToCome = (object: StixObject, now: Date): string | undefined =>
  ["created", "modified"].find((name) => {
    const time = timeOf(object, name);
    return time !== undefined && isStillToCome(time, now);
  });
