import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { DataSource } from "typeorm";
import { platformTables } from "../database/tables/platform-tables.js";
import { CordonError } from "../runtime/errors.js";

/** The position of a stream: its last event, and when that was. */
export interface StreamPosition {
  readonly position: number;
  readonly time: Date;
  /** Earlier events that are still withheld, at most `maxWithheld`. */
  readonly withheld: readonly number[];
  /** Of the event that follows, where that is about several things: how many of them were delivered; left out for none. */
  readonly delivered?: number;
}

/**
 * How many events a stream may withhold from its viewer. Every cursor has room for all of them, so that its length
 * reveals nothing.
 */
export const maxWithheld = 24;

/** In hours. */
const resumableHours = 24;

const cipher = "aes-256-gcm";
const nonceLength = 12;
const tagLength = 16;
const numberLength = 8;
/** The delivered things of the next event share the number of the position, which takes no more than these bits. */
const positionBits = 48n;
/** Position, time, and positions of withheld events; 0 for none. */
const plaintextLength = (2 + maxWithheld) * numberLength;
const sealedLength = nonceLength + plaintextLength + tagLength;

/** Cursors of version 1 were readable. */
const readable = /^live:\d{1,15}:\d{1,15}$/;

/**
 * Encrypts positions as cursors, so that callers cannot learn how much happens that is not for them, nor compare two. A
 * cursor is bound to the subject of its viewer.
 */
export class LiveCursors {
  /** @param key 32 bytes, shared by all replicas of a subgraph */
  constructor(private readonly key: Buffer) {}

  /** Uses the key in the database. */
  static async of(database: DataSource): Promise<LiveCursors> {
    const row = await database.manager.findOneBy(platformTables.LiveCursorKey, { single: true });
    if (!row) throw new Error("The database has lost the key of its live cursors: live_cursor_key is empty.");
    return new LiveCursors(row.key);
  }

  /** @param subject of the viewer; memberships may change meanwhile */
  seal({ position, time, withheld, delivered = 0 }: StreamPosition, subject: string): string {
    const plaintext = Buffer.alloc(plaintextLength);
    const place = (BigInt(delivered) << positionBits) | BigInt(position);
    [place, time.getTime(), ...withheld].forEach((number, index) => {
      plaintext.writeBigUInt64BE(BigInt(number), index * numberLength);
    });
    const nonce = randomBytes(nonceLength);
    const sealing = createCipheriv(cipher, this.key, nonce).setAAD(Buffer.from(subject));
    return Buffer.concat([nonce, sealing.update(plaintext), sealing.final(), sealing.getAuthTag()]).toString(
      "base64url",
    );
  }

  /**
   * @throws CordonError BAD_USER_INPUT for an invalid cursor, RESUME_EXPIRED for one that is too old or of another
   * subject
   */
  open(cursor: string, subject: string, now: Date): StreamPosition {
    const sealed = Buffer.from(cursor, "base64url");
    if (readable.test(sealed.toString())) throw resumeExpired("was given out by an earlier version of Cordon");
    if (sealed.length !== sealedLength || sealed.toString("base64url") !== cursor) throw notACursor();
    const plaintext = this.unseal(sealed, subject);
    const [place = 0n, milliseconds = 0n, ...withheld] = Array.from({ length: 2 + maxWithheld }, (_, index) =>
      plaintext.readBigUInt64BE(index * numberLength),
    );
    const position = Number(BigInt.asUintN(Number(positionBits), place));
    const delivered = Number(place >> positionBits);
    const time = new Date(Number(milliseconds));
    if (now.getTime() - time.getTime() > resumableHours * 3_600_000) throw resumeExpired("is too long ago");
    return {
      position,
      time,
      withheld: withheld.map(Number).filter((each) => each > 0),
      ...(delivered && { delivered }),
    };
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

/** The refusal when a stream cannot be resumed. */
export const resumeExpired = (why: string): CordonError =>
  new CordonError(
    "RESUME_EXPIRED",
    `The stream cannot go on from there: that place ${why}, and what happened since is kept for ${resumableHours} hours only. ` +
      "Load again what you show, then subscribe without the place.",
  );
