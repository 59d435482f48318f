import { setIncident } from "../../domain/writes/set-incident.js";
import { whoResponds } from "../tasks/who-responds.js";
import { TagInput, tagAction } from "./tag-action.js";

export const addTag = tagAction({
  name: "addTag",
  description:
    "Puts a tag on an incident, so that incidents alike are found together by `IncidentFilter.tags`. Whoever has a part in the response may; an incident has at most 30.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoResponds],
    gates: ["INCIDENT_OPEN", "TAG_NEW", "TAGS_HAVE_SPACE"],
    clears: ["TAG_NEW", { is: "TAGS_HAVE_SPACE", certainty: "POSSIBLY" }],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.5"] }],
  },
  input: TagInput,
  decide: ({ input: { tag }, loaded }) => ({
    summary: `Added the tag ${tag}`,
    writes: [setIncident(loaded, { tags: [...loaded.incident.tags, tag] })],
  }),
});
