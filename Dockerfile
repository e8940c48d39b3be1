# The bot on Node.js, in two stages: the first has a compiler, for packages without a binary for this platform.
FROM node:24-bookworm AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# What only a debugger or a compiler reads is left out: source maps, SQLite's sources, objects of the build.
RUN npm ci --omit=dev --no-audit --no-fund \
  && find node_modules -name '*.map' -delete \
  && rm -rf node_modules/better-sqlite3/deps node_modules/better-sqlite3/src \
       node_modules/better-sqlite3/build/Release/obj*

FROM node:24-bookworm-slim
WORKDIR /app
# Without a cache tsx needs nothing writable: the root may be read-only.
ENV NODE_ENV=production TSX_DISABLE_CACHE=1 MONITORING_PORT=9464
COPY --from=packages /app/node_modules node_modules
COPY package.json LICENSE LICENCES.md ./
COPY corpus corpus
COPY commands commands
COPY src src
# Where the database is unless the settings say otherwise.
RUN mkdir data && chown node:node data
USER node
VOLUME /app/data
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.MONITORING_PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "src/main.ts"]
