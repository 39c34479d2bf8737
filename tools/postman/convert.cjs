// OpenAPI as JSON on standard input, a Postman collection on standard output.
"use strict";

const { readFileSync, writeSync } = require("node:fs");
const converter = require("openapi-to-postmanv2");

const options = {
  folderStrategy: "Tags",
  parametersResolution: "Example",
  disableOptionalParameters: true,
  includeAuthInfoInExample: false,
  alwaysInheritAuthentication: true,
  requestNameSource: "Fallback",
};

converter.convertV2({ type: "json", data: JSON.parse(readFileSync(0, "utf8")) }, options, (error, result) => {
  if (error || !result.result) {
    console.error(String(error || result.reason));
    process.exit(1);
  }
  let rest = Buffer.from(JSON.stringify(result.output[0].data));
  while (rest.length) {
    try {
      rest = rest.subarray(writeSync(1, rest));
    } catch (problem) {
      if (problem.code !== "EAGAIN") throw problem;
    }
  }
});
