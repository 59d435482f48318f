import { CordonError } from "../errors.js";

/** Where a stream stands: behind which event, and when that was. */
export interface LivePlace {
  readonly position: number;
  readonly time: Date;
}

/** How long, in hours, a stream can be resumed from where it was left. */
export const resumableHours = 24;

const form = /^live:(\d{1,15}):(\d{1,15})$/;

/** A place as callers see it. They hand it back and read nothing out of it. */
export const toLiveCursor = ({ position, time }: LivePlace): string =>
  Buffer.from(`live:${position}:${time.getTime()}`).toString("base64url");

/** @throws CordonError BAD_USER_INPUT for what was never a cursor, RESUME_EXPIRED for one that is too old. */
export function fromLiveCursor(cursor: string, now: Date): LivePlace {
  const [, position, milliseconds] = form.exec(Buffer.from(cursor, "base64url").toString()) ?? [];
  if (position === undefined || milliseconds === undefined) {
    throw new CordonError(
      "BAD_USER_INPUT",
      "That is not the place of a stream. Hand back the `cursor` of the last update as you got it, or leave it out.",
    );
  }
  const place = { position: Number(position), time: new Date(Number(milliseconds)) };
  if (now.getTime() - place.time.getTime() > resumableHours * 3_600_000) throw resumeExpired("is too long ago");
  return place;
}

/** What whoever cannot go on is told. */
export const resumeExpired = (why: string): CordonError =>
  new CordonError(
    "RESUME_EXPIRED",
    `The stream cannot go on from there: that place ${why}, and what happened since is kept for ${resumableHours} hours only. ` +
      "Load again what you show, then subscribe without the place.",
  );
