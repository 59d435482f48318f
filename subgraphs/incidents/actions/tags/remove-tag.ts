import { setIncident } from "../../domain/writes/set-incident.js";
import { whoResponds } from "../tasks/who-responds.js";
import { TagInput, tagAction } from "./tag-action.js";

export const removeTag = tagAction({
  name: "removeTag",
  description:
    "Takes a tag from an incident: it does not belong with the others that have it. Whoever has a part in the response may.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoResponds],
    gates: ["INCIDENT_OPEN", "TAG_PRESENT"],
    establishes: [{ is: "TAGS_HAVE_SPACE", certainty: "POSSIBLY" }],
    clears: ["TAG_PRESENT"],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.5"] }],
  },
  input: TagInput,
  decide: ({ input: { tag }, loaded }) => ({
    summary: `Removed the tag ${tag}`,
    writes: [setIncident(loaded, { tags: loaded.incident.tags.filter((one) => one !== tag) })],
  }),
});
