import type { Subject } from "../../../platform/actions/action.js";
import { isRefusal } from "../../../platform/actions/decision.js";
import { findResponders } from "../../access/directory.js";
import type { OwnedFollowUpFile } from "../domain/follow-up-file.js";
import type { Records } from "../domain/records/records.js";
import { type FollowUpSubject, securityFollowUpSubject, serviceFollowUpSubject } from "./follow-up-subjects.js";

type Input = { readonly followUpId: string; readonly ownerId: string };

const withOwner = (subject: FollowUpSubject): Subject<Input, OwnedFollowUpFile, Records> => ({
  ...subject,
  async load(transaction, input, context) {
    const file = await subject.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const [owner] = await findResponders(transaction, [input.ownerId]);
    return { ...file, owner: owner ?? null };
  },
});

/** A follow-up in a service, together with the person who is to own it. */
export const serviceFollowUpWithOwnerSubject = withOwner(serviceFollowUpSubject);

/** A follow-up on the security team's own list, together with the person who is to own it. */
export const securityFollowUpWithOwnerSubject = withOwner(securityFollowUpSubject);
