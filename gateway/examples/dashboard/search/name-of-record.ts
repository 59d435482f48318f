import type { SearchEverythingQuery } from "../../typed/graphql.js";

type InDetection = NonNullable<NonNullable<SearchEverythingQuery["search"]>["inDetection"]>;
type Subject = InDetection["nodes"][number]["subject"];

/** What a record of detection is called in a list; nothing where it is no longer there. */
export function nameOfRecord(subject: Subject): string | undefined {
  switch (subject?.__typename) {
    case "Indicator":
      return subject.value;
    case "Vulnerability":
      return `${subject.number} ${subject.title}`;
    case "BreachHunt":
      return subject.hypothesis;
    case "HuntFinding":
      return subject.text;
    case "ThreatActorProfile":
      return subject.name;
    case "ThreatBriefing":
    case "DetectionRequirement":
      return subject.title;
    case "Precursor":
      return subject.description;
    case "AlertSuppression":
      return subject.reason;
  }
  return undefined;
}
