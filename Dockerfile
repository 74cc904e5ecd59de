# syntax=docker/dockerfile:1

# Everything that the build needs, and nothing of it in what runs.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json tsconfig.json ./
RUN npm ci --no-audit --no-fund
COPY scripts scripts
COPY commands commands
COPY src src
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:22-bookworm-slim
ENV NODE_ENV=production \
    VERBATIM_DATA=/data \
    VERBATIM_METRICS_PORT=9090
WORKDIR /app
COPY package.json LICENSE .env.example ./
COPY bin bin
COPY seeds seeds
COPY src/language/en.wordnet.LICENSE src/language/en.wordnet.LICENSE
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
# The one place that is written to. By number, so that who runs it can see that it is not root: node in this image.
RUN ln -s /app/bin/verbatim.js /usr/local/bin/verbatim && install -d -o 1000 -g 1000 /data
USER 1000:1000
VOLUME /data
EXPOSE 8080 9090
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:9090/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
