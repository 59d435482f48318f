import { createUnionType, Float, ID, ObjectType, registerEnumType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { ExcerptPiece } from "../../../../../platform/graphql/search/excerpt-piece.js";
import { searchConnectionOf } from "../../../../../platform/graphql/search/search-connection-of.js";
import type { IncidentSearchKind as Kind } from "../../../store/search/searched-columns.js";
import { Alert } from "../alerts/alert.js";
import { Analysis } from "../case/analysis.js";
import { Incident } from "../case/incident.js";
import { TimelineEntry } from "../case/timeline-entry.js";

export const IncidentSearchKind = {
  INCIDENT: "INCIDENT",
  ALERT: "ALERT",
  ANALYSIS: "ANALYSIS",
  TIMELINE_ENTRY: "TIMELINE_ENTRY",
} as const satisfies { [Name in Kind]: Name };
export type IncidentSearchKind = Kind;
registerEnumType(IncidentSearchKind, {
  name: "IncidentSearchKind",
  description: "In what something is found.",
  valuesConfig: {
    INCIDENT: { description: "In the number, the title or the summary of an incident." },
    ALERT: { description: "In the title or the description of an alert." },
    ANALYSIS: { description: "In the findings or the root cause of an analysis." },
    TIMELINE_ENTRY: { description: "In a line of the timeline of an incident." },
  },
});

const types = { INCIDENT: Incident, ALERT: Alert, ANALYSIS: Analysis, TIMELINE_ENTRY: TimelineEntry } as const;

export const IncidentSearchSubject = createUnionType({
  name: "IncidentSearchSubject",
  description: "The thing in which something was found.",
  types: () => Object.values(types),
  resolveType: (subject: object) => types[(subject as { readonly searchKind: Kind }).searchKind].name,
});

@ObjectType({ description: "A thing in which what was looked for was found." })
export class IncidentSearchHit {
  @Field(() => ID, { name: "subjectId", description: "The id of the thing." })
  id!: string;

  @Field(() => IncidentSearchKind, { description: "What kind of thing it is." })
  kind!: IncidentSearchKind;

  @Field(() => Float, {
    description: "How well it matches: the greater the better. It says something within one answer alone.",
  })
  rank!: number;

  @Field(() => [ExcerptPiece], { description: "The text around the first match, in pieces." })
  excerpt!: readonly ExcerptPiece[];
}

export const IncidentSearchHitConnection = searchConnectionOf("IncidentSearchHit", IncidentSearchHit);
