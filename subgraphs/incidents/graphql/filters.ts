import { ArrayMaxSize, ArrayMinSize, IsOptional } from "class-validator";
import { InputType, registerEnumType } from "type-graphql";
import { Field } from "../../../platform/graphql/fields.js";
import { IdentifiersFilterField } from "../../../platform/graphql/input-fields.js";
import {
  AlertState,
  DetectionRequirementState,
  Determination,
  IncidentState,
  NotificationSource,
  Phase,
  Severity,
} from "../../response-model/schema/enums.js";

@InputType({ description: "Which incidents are wanted; every given condition must hold, a list means any of it." })
export class IncidentFilter {
  @IsOptional()
  @ArrayMinSize(1, { message: "must name at least one, or be left out for all" })
  @ArrayMaxSize(20)
  @Field(() => [IncidentState], { nullable: true, description: "In one of these states." })
  states?: IncidentState[] | null;

  @IsOptional()
  @ArrayMinSize(1, { message: "must name at least one, or be left out for all" })
  @ArrayMaxSize(20)
  @Field(() => [Phase], { nullable: true, description: "In one of these phases." })
  phases?: Phase[] | null;

  @IsOptional()
  @ArrayMinSize(1, { message: "must name at least one, or be left out for all" })
  @ArrayMaxSize(100)
  @Field(() => [String], { nullable: true, description: "With one of these numbers, such as INC-2026-00042." })
  numbers?: string[] | null;

  @IsOptional()
  @ArrayMinSize(1, { message: "must name at least one, or be left out for all" })
  @ArrayMaxSize(20)
  @Field(() => [Severity], { nullable: true, description: "With one of these severities." })
  severities?: Severity[] | null;

  @IsOptional()
  @ArrayMinSize(1, { message: "must name at least one, or be left out for all" })
  @ArrayMaxSize(20)
  @Field(() => [Determination], { nullable: true, description: "With one of these determinations." })
  determinations?: Determination[] | null;

  @IdentifiersFilterField("Affecting one of these services.")
  serviceIds?: string[] | null;

  @IsOptional()
  @ArrayMinSize(1, { message: "must name at least one, or be left out for all" })
  @ArrayMaxSize(30)
  @Field(() => [String], { nullable: true, description: "With one of these tags." })
  tags?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "true: not ended; false: closed, dismissed, withdrawn or merged.",
  })
  open?: boolean | null;

  @Field(() => Date, { nullable: true, description: "Opened at this time or later." })
  openedFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: "Opened before this time." })
  openedBefore?: Date | null;
}

@InputType({ description: "Which alerts are wanted; every given condition must hold, a list means any of it." })
export class AlertFilter {
  @IsOptional()
  @ArrayMinSize(1, { message: "must name at least one, or be left out for all" })
  @ArrayMaxSize(20)
  @Field(() => [AlertState], { nullable: true, description: "In one of these states." })
  states?: AlertState[] | null;

  @IsOptional()
  @ArrayMinSize(1, { message: "must name at least one, or be left out for all" })
  @ArrayMaxSize(20)
  @Field(() => [NotificationSource], { nullable: true, description: "Noticed by one of these sources." })
  sources?: NotificationSource[] | null;

  @Field(() => Boolean, { nullable: true, description: "true: linked to an incident; false: not." })
  linked?: boolean | null;

  @IdentifiersFilterField("For one of these services.")
  serviceIds?: string[] | null;
}

@InputType({ description: "Which detection requirements are wanted; every given condition must hold." })
export class DetectionRequirementFilter {
  @IsOptional()
  @ArrayMinSize(1, { message: "must name at least one, or be left out for all" })
  @ArrayMaxSize(20)
  @Field(() => [DetectionRequirementState], { nullable: true, description: "In one of these states." })
  states?: DetectionRequirementState[] | null;

  @IdentifiersFilterField("For one of these services.")
  serviceIds?: string[] | null;
}

@InputType({ description: "Which contract clocks are wanted." })
export class ContractClockFilter {
  @IsOptional()
  @ArrayMinSize(1, { message: "must name at least one, or be left out for all" })
  @ArrayMaxSize(100)
  @Field(() => [String], { nullable: true, description: "With one of these codes." })
  codes?: string[] | null;
}

/** The orders of a list of incidents. */
export const IncidentOrder = { NEWEST: "NEWEST", OLDEST: "OLDEST", GRAVEST: "GRAVEST" } as const;
export type IncidentOrder = keyof typeof IncidentOrder;
registerEnumType(IncidentOrder, {
  name: "IncidentOrder",
  description: "How a list of incidents is ordered.",
  valuesConfig: {
    NEWEST: { description: "The most recently opened first." },
    OLDEST: { description: "The longest known first." },
    GRAVEST: { description: "By severity, critical first, and the newest first among equals." },
  },
});
