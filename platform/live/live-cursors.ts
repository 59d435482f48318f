import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { DataSource } from "typeorm";
import { platformTables } from "../database/platform-tables.js";
import { CordonError } from "../runtime/errors.js";

/** Where a stream stands: behind which event, and when that was. */
export interface LivePlace {
  readonly position: number;
  readonly time: Date;
  /** The events up to it that are still to be told, at most `maxWithheld`. */
  readonly withheld: readonly number[];
}

/** How many events a stream may hold back for its viewer. Every cursor has room for them, so that its length tells nothing. */
export const maxWithheld = 24;

/** How long, in hours, a stream can be resumed from where it was left. */
export const resumableHours = 24;

const cipher = "aes-256-gcm";
const nonceLength = 12;
const tagLength = 16;
const numberLength = 8;
/** The position, the time, and the positions of what is withheld; 0 where there is none. */
const placeLength = (2 + maxWithheld) * numberLength;
const sealedLength = nonceLength + placeLength + tagLength;

/** Places of version 1, which callers could read. */
const readable = /^live:\d{1,15}:\d{1,15}$/;

/**
 * Places as callers see them: sealed, so that nobody can read out of them how much has happened that is not for them, nor
 * whether two are the same; and bound to the viewer they were given to. Callers hand them back and read nothing out of them.
 */
export class LiveCursors {
  /** @param key 32 bytes that all replicas of a subgraph have in common */
  constructor(private readonly key: Buffer) {}

  /** With the key that is in the database. */
  static async of(database: DataSource): Promise<LiveCursors> {
    const row = await database.manager.findOneBy(platformTables.LiveCursorKey, { single: true });
    if (!row) throw new Error("The database has lost the key of its live cursors: live_cursor_key is empty.");
    return new LiveCursors(row.key);
  }

  /** @param subject of the viewer, whose memberships may change meanwhile */
  seal({ position, time, withheld }: LivePlace, subject: string): string {
    const place = Buffer.alloc(placeLength);
    [position, time.getTime(), ...withheld].forEach((number, index) => {
      place.writeBigUInt64BE(BigInt(number), index * numberLength);
    });
    const nonce = randomBytes(nonceLength);
    const sealing = createCipheriv(cipher, this.key, nonce).setAAD(Buffer.from(subject));
    return Buffer.concat([nonce, sealing.update(place), sealing.final(), sealing.getAuthTag()]).toString("base64url");
  }

  /**
   * @throws CordonError BAD_USER_INPUT for what was never a cursor, RESUME_EXPIRED for one that is too old or of somebody else
   */
  open(cursor: string, subject: string, now: Date): LivePlace {
    const sealed = Buffer.from(cursor, "base64url");
    if (readable.test(sealed.toString())) throw resumeExpired("was given out by an earlier version of Cordon");
    if (sealed.length !== sealedLength || sealed.toString("base64url") !== cursor) throw notACursor();
    const place = this.unseal(sealed, subject);
    const [position = 0, milliseconds = 0, ...withheld] = Array.from({ length: 2 + maxWithheld }, (_, index) =>
      Number(place.readBigUInt64BE(index * numberLength)),
    );
    const time = new Date(milliseconds);
    if (now.getTime() - time.getTime() > resumableHours * 3_600_000) throw resumeExpired("is too long ago");
    return { position, time, withheld: withheld.filter((each) => each > 0) };
  }

  private unseal(sealed: Buffer, subject: string): Buffer {
    const nonce = sealed.subarray(0, nonceLength);
    const opening = createDecipheriv(cipher, this.key, nonce, { authTagLength: tagLength })
      .setAAD(Buffer.from(subject))
      .setAuthTag(sealed.subarray(-tagLength));
    try {
      return Buffer.concat([opening.update(sealed.subarray(nonceLength, -tagLength)), opening.final()]);
    } catch {
      throw resumeExpired("was not given to you here");
    }
  }
}

const notACursor = () =>
  new CordonError(
    "BAD_USER_INPUT",
    "That is not the place of a stream. Hand back the `cursor` of the last update as you got it, or leave it out.",
  );

/** What whoever cannot go on is told. */
export const resumeExpired = (why: string): CordonError =>
  new CordonError(
    "RESUME_EXPIRED",
    `The stream cannot go on from there: that place ${why}, and what happened since is kept for ${resumableHours} hours only. ` +
      "Load again what you show, then subscribe without the place.",
  );
