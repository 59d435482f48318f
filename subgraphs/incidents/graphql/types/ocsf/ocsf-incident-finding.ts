import { Int, ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";

@ObjectType({ description: "Something that an Incident Finding of OCSF does not say of an incident." })
export class OcsfLeftOut {
  @Field(() => String, { description: "The attribute of OCSF, or in a word what it has none for." })
  what!: string;

  @Field(() => String, { description: "Why it is not there." })
  reason!: string;
}

@ObjectType({
  description:
    "An incident as an Incident Finding of the Open Cybersecurity Schema Framework (OCSF), for systems that take those in.",
})
export class OcsfIncidentFinding {
  @Field(() => String, { description: "The version of OCSF that it is written in." })
  version!: string;

  @Field(() => String, {
    description:
      "The event of the class 2005, as JSON: how the incident stands now, the alerts of it that you may read as its findings, and the techniques of ATT&CK that stand observed. Its label is the marking of TLP 2.0 of the strictest of them, and so each finding has one: pass it on to nobody else. What OCSF has no attribute for is partly in `unmapped`, in words of the process.",
  })
  event!: string;

  @Field(() => Int, { description: "How many alerts it has." })
  findingCount!: number;

  @Field(() => [OcsfLeftOut], { description: "What it does not say, each with the reason." })
  leftOut!: readonly OcsfLeftOut[];
}
