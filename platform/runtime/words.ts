/** The languages that the API answers in; the first, where the caller asks for none of them. */
export const languages = ["en", "ko"] as const;

export type Language = (typeof languages)[number];

/** A text in every language that the API answers in. */
export type Words = Readonly<Record<Language, string>>;

/** What is made for each language, out of each language's part. */
export const inEachLanguage = (make: (language: Language) => string): Words =>
  Object.fromEntries(languages.map((language) => [language, make(language)])) as Words;

/** As `inEachLanguage`, and made when somebody reads it: most refusals are only counted, or read in one language. */
export const whenRead = (make: (language: Language) => string): Words => ({
  get en() {
    return make("en");
  },
  get ko() {
    return make("ko");
  },
});
