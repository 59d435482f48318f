import type { AlertSourceKey } from "../records/alerts/alert-source-key.js";

interface By {
  readonly alertSourceId: string;
  readonly viewer: { readonly personId: string };
  readonly now: Date;
}

/** The write that keeps a new key: what is known of it, never what it says. */
export const newSourceKey = (
  { id, salt, hash }: Pick<AlertSourceKey, "id" | "salt" | "hash">,
  { alertSourceId, viewer, now }: By,
) =>
  ({
    insert: "AlertSourceKey",
    row: {
      alertSourceId,
      id,
      version: 1,
      salt,
      hash,
      issuedById: viewer.personId,
      issuedAt: now,
      expiresAt: null,
      lastUsedAt: null,
    },
  }) as const;
