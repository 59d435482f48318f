import type { Vocabulary } from "../vocabulary.js";

/** The way by which the attack came in, after NIST SP 800-61r2 §3.2.1. */
export const attackVectors = {
  EXTERNAL_REMOVABLE_MEDIA: {
    title: "External or removable media",
    description: "The attack came from a device that was plugged in, such as an infected USB stick.",
  },
  ATTRITION: {
    title: "Attrition",
    description: "Brute force wore a system down, for example guessed passwords or a flood of requests.",
  },
  WEB: {
    title: "Web",
    description: "The attack came from a website or through a web application.",
  },
  EMAIL: {
    title: "Email",
    description: "The attack came by an email message, through its attachment or a link in it.",
  },
  IMPERSONATION: {
    title: "Impersonation",
    description:
      "Something harmless was replaced by something malicious, such as a spoofed site or a rogue access point.",
  },
  IMPROPER_USAGE: {
    title: "Improper usage",
    description: "An authorized person broke the rules of acceptable use and so opened the way.",
  },
  LOSS_OR_THEFT_OF_EQUIPMENT: {
    title: "Loss or theft of equipment",
    description: "A device or medium of the organization, such as a laptop or a disk, was lost or stolen.",
  },
  OTHER: {
    title: "Other",
    description: "The way in is known and fits none of the other categories.",
  },
  UNKNOWN: {
    title: "Unknown",
    description: "The way in has not been found, or not yet.",
  },
} as const satisfies Vocabulary;

export type AttackVector = keyof typeof attackVectors;
