import type { Vocabulary } from "../vocabulary.js";

/** What a piece of evidence is, as whoever examines it has to treat it. */
export const evidenceKinds = {
  FILE: { title: "File", description: "A file or a set of files, copied from where it was found." },
  DISK_IMAGE: { title: "Disk image", description: "A bit-for-bit copy of a disk, a volume or a snapshot of one." },
  MEMORY_IMAGE: { title: "Memory image", description: "The working memory of a system, taken while it was running." },
  LOG: { title: "Log", description: "Records that a system, a service or a device has written of itself." },
  NETWORK_CAPTURE: { title: "Network capture", description: "Traffic as it was recorded on a network." },
  DEVICE: { title: "Device", description: "A physical thing: a laptop, a phone, a disk. It has no hash of its own." },
  DOCUMENT: { title: "Document", description: "A statement, a contract, a screenshot or another writing." },
  OTHER: { title: "Other", description: "Something that none of the other kinds fits; its description says what." },
} as const satisfies Vocabulary;

export type EvidenceKind = keyof typeof evidenceKinds;
