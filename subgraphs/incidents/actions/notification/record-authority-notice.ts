import { ValidateNested } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { clocks } from "../../../response-model/notification/clocks/clocks.js";
import { addresseeInWords } from "../../domain/notification/addressees/addressee-in-words.js";
import { firstObligation } from "../../domain/notification/notice-chain.js";
import { settledBy } from "../../domain/notification/settled-by.js";
import { nextObligations, owedOnceHandled } from "../../domain/writes/obligations/next-obligations.js";
import { checkPromise, NoticeInput, NoticePartInput, saysEachOnce } from "./notice-input.js";
import { noticeWrites } from "./notice-writes.js";
import { metByANotice, obligationAction } from "./obligation-action.js";

@InputType({ description: "Which authority was told, what, and what shows it." })
export class RecordAuthorityNoticeInput extends NoticeInput {
  @saysEachOnce()
  @ValidateNested({ each: true })
  @Field(() => [NoticePartInput], { defaultValue: [], description: "What it says." })
  content!: readonly NoticePartInput[];

  @TextField(
    "The authority, or the place of publication, that was told. Leave it out where the obligation names it: then it is that one.",
    { nullable: true, max: 500, isOneLine: true },
  )
  authority?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "Whether the incident still goes on, so that this is a progress report in the place of a final one: that follows once the incident was handled.",
  })
  stillOngoing!: boolean;
}

export const recordAuthorityNotice = obligationAction({
  name: "recordAuthorityNotice",
  description:
    "Records that an authority, or investors, were told of the incident, with what the notice said, its number and its evidence, and so meets the obligation. A notice that does not say all that the law asks for says what follows and by when, which is owed from then on. What the law asks for next starts with it; where the law takes a progress report while the incident still goes on, the final one waits for the day on which it was handled. It can come before the declaration, since the law may count from awareness, and after the end of the incident, since authorities ask until it is archived.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ function: "LEGAL_AFFAIRS" }, { function: "TRUST" }],
    transitions: [
      ...metByANotice,
      { machine: "NotificationObligation", from: ["AT_RISK"], to: "RUNNING", beside: true },
      { machine: "NotificationObligation", from: [], to: "RUNNING", beside: true },
    ],
    gates: [
      "NOTICES_POSSIBLE",
      "OWED_TO_AN_AUTHORITY",
      "TOLD_WHOM_IT_IS_OWED",
      "CLOCK_STARTED",
      "NOTICE_DATED",
      "OBLIGATIONS_HAVE_SPACE",
      "NOTICE_COMPLETE",
      "LATENESS_EXPLAINED",
      "PROGRESS_REPORTABLE",
    ],
    establishes: [
      { is: "NOTIFICATIONS_SETTLED", certainty: "POSSIBLY" },
      { is: "NOTIFICATIONS_MADE", certainty: "POSSIBLY" },
    ],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
      { framework: "GDPR", ids: ["Art. 33"] },
      { framework: "NIS2", ids: ["Art. 23"] },
      { framework: "DORA", ids: ["Art. 19"] },
    ],
  },
  input: RecordAuthorityNoticeInput,
  decide: (given) => {
    const { input, loaded, now } = given;
    checkPromise(input);
    const { obligation } = loaded;
    const { title } = clocks[obligation.clock];
    const authority = addresseeInWords(obligation, input.authority);
    const settled = settledBy(obligation, input.sentAt ?? now, input.lateReason);
    const { notice, writes } = noticeWrites(given, authority);
    return {
      summary: `Told ${authority}, as "${title}" asks${settled.state === "MET_LATE" ? ", after the deadline" : ""}: ${input.evidence}`,
      writes: [
        { update: "NotificationObligation", id: obligation.id, set: settled },
        ...writes,
        ...nextObligations(given, firstObligation(loaded), notice),
        ...(input.stillOngoing ? owedOnceHandled(given, obligation) : []),
      ],
    };
  },
});
