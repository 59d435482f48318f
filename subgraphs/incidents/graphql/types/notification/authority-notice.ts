import { ID, ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { NoticeContent } from "../../../../response-model/schema/enums.js";
import type { AuthorityNotice as AuthorityNoticeRecord } from "../../../domain/records/notification/authority-notice.js";

@ObjectType({ description: "One thing that a notice says." })
export class NoticePart {
  @Field(() => NoticeContent, { description: "What of it." })
  item!: NoticeContent;

  @Field(() => String, { description: "What the notice says of that." })
  text!: string;
}

@NodeType<AuthorityNoticeRecord>({ description: "What an authority, or investors, were told of an incident." })
export class AuthorityNotice {
  @Field(() => ID, { description: "The notice's id." })
  id!: string;

  @Field(() => String, { description: "Who was told." })
  authority!: string;

  @Field(() => String, {
    nullable: true,
    description: "Under which number the authority has it; null while it has given none.",
  })
  reference!: string | null;

  @Field(() => [NoticePart], { description: "What it says." })
  content!: readonly NoticePart[];

  @Field(() => String, { description: "What shows that it was sent, and where that is kept." })
  evidence!: string;

  @Field(() => Boolean, { description: "Whether it says all that the law asks for." })
  complete!: boolean;

  @Field(() => String, { nullable: true, description: "What will be told next; null when it is complete." })
  nextUpdate!: string | null;

  @Field(() => Date, {
    nullable: true,
    description: "By when that will be told; it is owed as an obligation of its own.",
  })
  nextUpdateAt!: Date | null;

  @Field(() => Date, { description: "When it was sent." })
  sentAt!: Date;

  @Field(() => Date, { description: "When that was recorded." })
  recordedAt!: Date;
}

export const AuthorityNoticeConnection = connectionOf("AuthorityNotice", AuthorityNotice);
