/** Why a question was taken back that the end of its incident took back: nobody has said so, and the audit trail seals nothing of it. */
export const endedReason = "The incident ended.";
