/** So many updates a stream that resumes is given at once. With more of them, the client should load its data again. */
export const maxMissed = 1_000;
