/**
 * The release of ATT&CK whose ids and names Cordon carries, where it stands, and what its terms of use ask to be shown with every
 * copy (https://attack.mitre.org/resources/legal-and-branding/terms-of-use/). A newer release takes the place of the two lists and of
 * this: 222 techniques and 475 sub-techniques in 15 tactics are current, as the release says of itself.
 */
export const attackRelease = {
  version: "19.1",
  domain: "enterprise-attack",
  source: "https://github.com/mitre-attack/attack-stix-data/blob/master/enterprise-attack/enterprise-attack-19.1.json",
  notice:
    "© 2026 The MITRE Corporation. This work is reproduced and distributed with the permission of The MITRE Corporation.",
  license:
    "The MITRE Corporation (MITRE) hereby grants you a non-exclusive, royalty-free license to use ATT&CK® for research, development, and commercial purposes. Any copy you make for such purposes is authorized provided that you reproduce MITRE's copyright designation and this license in any such copy.",
} as const;
