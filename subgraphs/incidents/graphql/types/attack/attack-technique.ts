import { ID } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import type { AttackTechnique as AttackTechniqueTerm } from "../../../../response-model/attack/attack-techniques.js";
import { AttackTactic, AttackTechniqueState } from "../../../../response-model/schema/enums.js";

@RecordType<AttackTechniqueTerm>({
  description:
    "A technique or sub-technique of MITRE ATT&CK Enterprise, by its id and name: what an adversary does to reach a goal. `attackRelease` says of which release, and under which terms.",
})
export class AttackTechnique {
  @Field(() => ID, { description: "The id that ATT&CK gives it, such as `T1078`, or `T1078.004` for a sub-technique." })
  id!: string;

  @Field(() => String, { description: "What ATT&CK calls it." })
  name!: string;

  @Field(() => AttackTechniqueState, {
    description: "Whether ATT&CK still has it. What it has not is named by nothing new.",
  })
  state!: AttackTechniqueState;

  @Field(() => [AttackTactic], {
    description: "The tactics that it serves, in the order of the matrix; none of one that ATT&CK has no longer.",
  })
  tactics!: readonly AttackTactic[];
}

export const AttackTechniqueConnection = connectionOf("AttackTechnique", AttackTechnique);
