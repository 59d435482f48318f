import { ArrayMinSize, ValidateNested } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { clocks } from "../../../response-model/notification/clocks/clocks.js";
import { firstObligation, noticeBefore } from "../../domain/notification/notice-chain.js";
import { nextObligations } from "../../domain/writes/obligations/next-obligations.js";
import { checkPromise, NoticeInput, NoticePartInput, saysEachOnce } from "./notice-input.js";
import { noticeWrites } from "./notice-writes.js";
import { obligationAction } from "./obligation-action.js";

@InputType({ description: "What an authority was told beyond an earlier notice." })
export class SupplementAuthorityNoticeInput extends NoticeInput {
  @ArrayMinSize(1, { message: "must say one thing at least" })
  @saysEachOnce()
  @ValidateNested({ each: true })
  @Field(() => [NoticePartInput], { description: "What it says beyond the earlier one." })
  content!: readonly NoticePartInput[];
}

export const supplementAuthorityNotice = obligationAction({
  name: "supplementAuthorityNotice",
  description:
    "Records that an authority was told more after the notice that met an obligation: what became known since, or a correction. It does not change whether that was in time. Where the law counts the next report from the latest notice, its clock starts anew. An update that was promised is recorded with recordAuthorityNotice, on the obligation that the promise made. It goes on after the incident has ended, until that is archived.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ function: "LEGAL_AFFAIRS" }, { function: "TRUST" }],
    transitions: [
      { machine: "NotificationObligation", from: ["MET"], to: "MET" },
      { machine: "NotificationObligation", from: ["MET_LATE"], to: "MET_LATE" },
      { machine: "NotificationObligation", from: [], to: "RUNNING", beside: true },
      { machine: "NotificationObligation", from: ["AT_RISK"], to: "RUNNING", beside: true },
    ],
    gates: ["NOTICES_POSSIBLE", "OWED_TO_AN_AUTHORITY", "NOTICE_DATED", "OBLIGATIONS_HAVE_SPACE"],
    clears: [{ is: "NOTIFICATIONS_SETTLED", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
    ],
  },
  input: SupplementAuthorityNoticeInput,
  decide: (given) => {
    const { input, loaded } = given;
    checkPromise(input);
    const { obligation } = loaded;
    const authority = noticeBefore(loaded)?.authority ?? obligation.authority ?? obligation.addresseeName;
    const { notice, writes } = noticeWrites(given, authority);
    return {
      summary: `Told ${authority} more, after the notice that "${clocks[obligation.clock].title}" asks for: ${input.evidence}`,
      writes: [...writes, ...nextObligations(given, firstObligation(loaded), notice)],
    };
  },
});
