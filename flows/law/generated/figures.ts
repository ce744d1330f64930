// Made by scripts/generate.mjs from flows/law/figures/*.yaml: do not edit.

export const FIGURES = {
  "common.age.min": 16,
  "common.age.practical": 18,
  "common.age.wi2007.oudkomerExcluded": "1947-01-01",
  "common.route.wi2007.from": "2007-01-01",
  "common.route.wi2007.until": "2012-12-31",
  "common.route.wi2013.from": "2013-01-01",
  "common.route.wi2013.until": "2021-12-31",
  "common.route.wi2021.from": "2022-01-01",
  "common.turkish.asylumObligedFrom": "2020-05-01",
} as const;
