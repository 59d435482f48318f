import { ArrayMaxSize, ArrayMinSize, IsOptional } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../platform/graphql/fields.js";
import { IdentifiersFilterField } from "../../../platform/graphql/input-fields.js";
import {
  AttributionConfidence,
  CaseLinkKind,
  CaseLinkState,
  NoteState,
  ThreatActorState,
} from "../../response-model/schema/enums.js";

@InputType({ description: "Which notes are wanted; every given condition must hold, a list means any of it." })
export class NoteFilter {
  @IsOptional()
  @ArrayMinSize(1, { message: "must name at least one, or be left out for all" })
  @ArrayMaxSize(20)
  @Field(() => [NoteState], {
    nullable: true,
    description: "In one of these states: `PINNED` for what must be read first.",
  })
  states?: NoteState[] | null;

  @IdentifiersFilterField("About one of these services.")
  serviceIds?: string[] | null;

  @IdentifiersFilterField("Written by one of these people.")
  authorIds?: string[] | null;
}

@InputType({ description: "Which links are wanted; every given condition must hold, a list means any of it." })
export class CaseLinkFilter {
  @IsOptional()
  @ArrayMinSize(1, { message: "must name at least one, or be left out for those that are listed" })
  @ArrayMaxSize(20)
  @Field(() => [CaseLinkState], {
    nullable: true,
    description: "In one of these states; those that are listed when left out.",
  })
  states?: CaseLinkState[] | null;

  @IsOptional()
  @ArrayMinSize(1, { message: "must name at least one, or be left out for all" })
  @ArrayMaxSize(20)
  @Field(() => [CaseLinkKind], { nullable: true, description: "Of one of these kinds." })
  kinds?: CaseLinkKind[] | null;
}

@InputType({ description: "Which actors are wanted; every given condition must hold, a list means any of it." })
export class ThreatActorFilter {
  @IsOptional()
  @ArrayMinSize(1, { message: "must name at least one, or be left out for those that stand" })
  @ArrayMaxSize(20)
  @Field(() => [ThreatActorState], {
    nullable: true,
    description: "In one of these states; those that stand when left out.",
  })
  states?: ThreatActorState[] | null;

  @IsOptional()
  @ArrayMinSize(1, { message: "must name at least one, or be left out for all" })
  @ArrayMaxSize(20)
  @Field(() => [AttributionConfidence], { nullable: true, description: "Attributed with one of these confidences." })
  confidences?: AttributionConfidence[] | null;
}
