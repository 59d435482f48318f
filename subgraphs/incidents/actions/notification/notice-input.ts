import { ArrayMaxSize, IsOptional } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { noticeContents } from "../../../response-model/notification/notice-contents.js";
import { NoticeContent } from "../../../response-model/schema/enums.js";
import { ObligationInput } from "./obligation-action.js";

@InputType({ description: "One thing that a notice says." })
export class NoticePartInput {
  @Field(() => NoticeContent, { description: "What of it." })
  item!: NoticeContent;

  @TextField("What the notice says of that.")
  text!: string;
}

/** What an authority was told, besides what the notice says. */
@InputType()
export class NoticeInput extends ObligationInput {
  @TextField("Under which number the authority has it; leave it out while it has given none.", {
    nullable: true,
    max: 200,
    isOneLine: true,
  })
  reference?: string | null;

  @TextField("What shows that it was sent: a receipt, and where it is kept.", { max: 1_000 })
  evidence!: string;

  @IsOptional()
  @Field(() => Date, { nullable: true, description: "When it was sent, if that was before now." })
  sentAt?: Date | null;

  @TextField("Why it comes after its deadline, where it does.", { nullable: true })
  lateReason?: string | null;

  @TextField("If it is not complete: what will be told next.", { nullable: true })
  nextUpdate?: string | null;

  @IsOptional()
  @Field(() => Date, { nullable: true, description: "If it is not complete: by when that will be told." })
  nextUpdateAt?: Date | null;
}

/** How many things a notice can say. */
export const saysEachOnce = () =>
  ArrayMaxSize(Object.keys(noticeContents).length, { message: "must say each thing once at most" });

/** What a notice that is not complete must say of what follows: both, or neither. */
export function checkPromise({ nextUpdate, nextUpdateAt }: Pick<NoticeInput, "nextUpdate" | "nextUpdateAt">): void {
  if ((nextUpdate == null) === (nextUpdateAt == null)) return;
  throw new CordonError(
    "BAD_USER_INPUT",
    "A notice that is not complete needs both `nextUpdate` and `nextUpdateAt`; leave out both when it is.",
  );
}
