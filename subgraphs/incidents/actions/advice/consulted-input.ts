import { IsOptional } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { Side, TeamFunction } from "../../../response-model/schema/enums.js";
import type { ToConsult } from "../../store/aggregates/advice/find-consulted.js";

@InputType({ description: "Whom the question is put to: exactly one of these." })
export class ConsultedInput {
  @IsOptional()
  @Field(() => TeamFunction, {
    nullable: true,
    description: "Every team of a function, such as legal affairs or threat intelligence.",
  })
  function?: TeamFunction | null;

  @IdentifierField("One team.", { nullable: true })
  teamId?: string | null;

  @IdentifierField("One person.", { nullable: true })
  personId?: string | null;

  @IsOptional()
  @Field(() => Side, {
    nullable: true,
    description:
      "The experts of a side: of the service team, those of the service that `serviceId` names; of the security team, those who give security expertise.",
  })
  expertsOf?: Side | null;
}

/** Whom it names; undefined where it does not name exactly one. */
export function consultedIn({ function: teamFunction, teamId, personId, expertsOf }: ConsultedInput) {
  const named: readonly (ToConsult | undefined)[] = [
    teamFunction ? { kind: "FUNCTION", function: teamFunction, id: null } : undefined,
    teamId ? { kind: "TEAM", function: null, id: teamId } : undefined,
    personId ? { kind: "PERSON", function: null, id: personId } : undefined,
    expertsOf
      ? { kind: expertsOf === "SERVICE_TEAM" ? "SERVICE_EXPERTS" : "SECURITY_EXPERTS", function: null, id: null }
      : undefined,
  ];
  const [only, ...more] = named.filter((one) => one !== undefined);
  return more.length === 0 ? only : undefined;
}
