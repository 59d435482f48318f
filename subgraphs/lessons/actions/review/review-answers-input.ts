import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { type Answers, questions } from "../../domain/answers.js";

const optional = { nullable: true } as const;
@InputType({
  description:
    "The answers to the questions that NIST SP 800-61r2 asks in a review. What happened, and when, is the sequence of events.",
})
export class ReviewAnswersInput implements Answers {
  @TextField(questions.staffPerformance, optional)
  staffPerformance?: string | null;

  @TextField(questions.procedureAdequacy, optional)
  procedureAdequacy?: string | null;

  @TextField(questions.informationNeededSooner, optional)
  informationNeededSooner?: string | null;

  @TextField(questions.recoveryHindrances, optional)
  recoveryHindrances?: string | null;

  @TextField(questions.whatToDoDifferently, optional)
  whatToDoDifferently?: string | null;

  @TextField(questions.betterSharing, optional)
  betterSharing?: string | null;

  @TextField(questions.correctiveActions, optional)
  correctiveActions?: string | null;

  @TextField(questions.indicatorsToWatch, optional)
  indicatorsToWatch?: string | null;

  @TextField(questions.toolsNeeded, optional)
  toolsNeeded?: string | null;
}
