/** @type {import("next").NextConfig} */
export default {
  distDir: process.env.NEXT_DIST ?? ".next",
  poweredByHeader: false,
};
