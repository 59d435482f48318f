/** For how many hours legal affairs alone may let a notice to customers wait, counted from when it is due; once. */
export const delayHours = 24;

/** For how many days after it is due a notice to customers may wait in extreme cases, which legal affairs and an executive incident manager vet. */
export const extendedDelayDays = 30;
