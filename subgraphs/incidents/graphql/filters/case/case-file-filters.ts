import { InputType } from "type-graphql";
import { AnyOfField, IdentifiersFilterField } from "../../../../../platform/graphql/input-fields.js";
import {
  AttributionConfidence,
  CaseLinkKind,
  CaseLinkState,
  NoteState,
  ThreatActorState,
} from "../../../../response-model/schema/enums.js";

@InputType({ description: "Which notes are wanted; every given condition must hold, a list means any of it." })
export class NoteFilter {
  @AnyOfField(() => NoteState, "In one of these states: `PINNED` for what must be read first.")
  states?: NoteState[] | null;

  @IdentifiersFilterField("About one of these services.")
  serviceIds?: string[] | null;

  @IdentifiersFilterField("Written by one of these people.")
  authorIds?: string[] | null;
}

@InputType({ description: "Which links are wanted; every given condition must hold, a list means any of it." })
export class CaseLinkFilter {
  @AnyOfField(() => CaseLinkState, "In one of these states; those that are listed when left out.")
  states?: CaseLinkState[] | null;

  @AnyOfField(() => CaseLinkKind, "Of one of these kinds.")
  kinds?: CaseLinkKind[] | null;
}

@InputType({ description: "Which actors are wanted; every given condition must hold, a list means any of it." })
export class ThreatActorFilter {
  @AnyOfField(() => ThreatActorState, "In one of these states; those that stand when left out.")
  states?: ThreatActorState[] | null;

  @AnyOfField(() => AttributionConfidence, "Attributed with one of these confidences.")
  confidences?: AttributionConfidence[] | null;
}
