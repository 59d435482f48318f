import type { List } from "../../../../platform/graphql/reader/list.js";
import { people } from "../../test-support/organization.js";
import { precursorList } from "./detection/precursor-list.js";
import { serviceSweepList } from "./detection/service-sweep-list.js";
import { sweepList } from "./detection/sweep-list.js";
import { vulnerabilityList } from "./detection/vulnerability-list.js";
import { acknowledgementList } from "./intelligence/acknowledgement-list.js";
import { actorProfileList } from "./intelligence/actor-profile-list.js";
import { briefingList } from "./intelligence/briefing-list.js";

const { sora: viewer } = people;
const [ASC, DESC] = ["ASC", "DESC"] as const;

const lists: Readonly<Record<string, List>> = {
  precursors: precursorList({
    orderBy: [
      { field: "RECORDED_AT", direction: DESC },
      { field: "REVIEW_DUE_AT", direction: ASC },
    ],
  }),
  "parts of sweeps": serviceSweepList({
    orderBy: [
      { field: "ORDERED_AT", direction: DESC },
      { field: "DUE_AT", direction: ASC },
    ],
  }),
  sweeps: sweepList(viewer, {
    orderBy: [
      { field: "ORDERED_AT", direction: DESC },
      { field: "DUE_AT", direction: ASC },
    ],
  }),
  vulnerabilities: vulnerabilityList(viewer, {
    orderBy: [
      { field: "REPORTED_AT", direction: DESC },
      { field: "SEVERITY", direction: ASC },
    ],
  }),
  acknowledgements: acknowledgementList({
    orderBy: [
      { field: "PUBLISHED_AT", direction: DESC },
      { field: "DUE_AT", direction: ASC },
    ],
  }),
  "profiles of adversaries": actorProfileList(viewer, {
    orderBy: [
      { field: "RECORDED_AT", direction: DESC },
      { field: "NAME", direction: ASC },
    ],
  }),
  briefings: briefingList(viewer, {
    orderBy: [
      { field: "DRAFTED_AT", direction: DESC },
      { field: "PRIORITY", direction: ASC },
    ],
  }),
};

test.each(Object.keys(lists))("%s that are wanted by age are ordered by nothing else before it", (name) => {
  expect(lists[name]?.order).toEqual({ by: [], direction: "DESC" });
});
