import { Int, ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";

@ObjectType({ description: "Something that an Incident Finding of OCSF does not say of an incident." })
export class OcsfLeftOut {
  @Field(() => String, { description: "The attribute of OCSF, or a word for what OCSF has no attribute for." })
  what!: string;

  @Field(() => String, { description: "Why it is left out." })
  reason!: string;
}

@ObjectType({
  description:
    "An incident as an Incident Finding of the Open Cybersecurity Schema Framework (OCSF), for systems that consume OCSF.",
})
export class OcsfIncidentFinding {
  @Field(() => String, { description: "The version of OCSF that it is written in." })
  version!: string;

  @Field(() => String, {
    description:
      "The event of the class 2005, as JSON: how the incident stands now, the alerts of it that you may read as its findings, and the techniques of ATT&CK that stand observed. Its label is the strictest TLP 2.0 marking of them, and each finding is tagged with its own: pass it on to nobody whom they exclude. What OCSF has no attribute for is partly in `unmapped`, in words of the process.",
  })
  event!: string;

  @Field(() => Int, { description: "How many alerts are written as its findings." })
  findingCount!: number;

  @Field(() => [OcsfLeftOut], { description: "What it leaves out, each with the reason." })
  leftOut!: readonly OcsfLeftOut[];
}
