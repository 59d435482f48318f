import { ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { PersonStub } from "../../../../access/directory/stubs.js";
import { VirtualTeamRole } from "../../../../response-model/schema/enums.js";

@ObjectType({ description: "A member of the virtual team of an incident." })
export class VirtualTeamMember {
  @Field(() => PersonStub, {
    nullable: true,
    description: "The person; null while the teams subgraph cannot name them.",
  })
  person!: PersonStub | null;

  @Field(() => VirtualTeamRole, { description: "What they are there for." })
  role!: VirtualTeamRole;
}
