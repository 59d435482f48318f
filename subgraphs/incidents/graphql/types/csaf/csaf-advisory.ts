import { ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";

@ObjectType({ description: "Something that a document of CSAF does not say of a vulnerability." })
export class CsafLeftOut {
  @Field(() => String, { description: "The field of CSAF that it would stand in, or that it belongs to." })
  what!: string;

  @Field(() => String, { description: "Why it is left out, or stands elsewhere." })
  reason!: string;
}

@ObjectType({
  description:
    "A vulnerability as a security advisory of the Common Security Advisory Framework (CSAF, OASIS), for systems that consume CSAF or VEX.",
})
export class CsafAdvisory {
  @Field(() => String, { description: "The version of CSAF that it is written in." })
  version!: string;

  @Field(() => String, {
    description:
      "The document, as JSON: how the vulnerability stands now. The services, and the versions that their teams name, are its products; what the teams have found is their status, with the reason, the flag of VEX where a service is not affected, and the fix. Its version is the number of the latest revision; one that is not disclosed is a draft of version 0, and one that was reopened is interim. Pass it on to nobody whom its marking excludes.",
  })
  document!: string;

  @Field(() => [CsafLeftOut], { description: "What it leaves out, each with the reason." })
  leftOut!: readonly CsafLeftOut[];
}
