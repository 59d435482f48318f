import { ID } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import type { DetectionProof as DetectionProofRecord } from "../../../domain/records/requirements/detection-proof.js";

@RecordType<DetectionProofRecord>({
  description:
    "That an alert has come of monitoring, which shows that it detects what it is there for. It stands as long as a person has found the alert right, malicious or allowed and expected, and is shown to whoever may read the alert.",
})
export class DetectionProof {
  @Field(() => ID, { description: "The proof's id." })
  id!: string;

  @Field(() => Date, {
    description:
      "What it proves it has proven since then: when the alert arrived, or was seen once more, for one that was open before the monitoring was deployed.",
  })
  provenAt!: Date;
}

export const DetectionProofConnection = connectionOf("DetectionProof", DetectionProof);
