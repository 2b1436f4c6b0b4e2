# docker build -t newsx . && docker run --rm -i newsx extract - < dump.txt
FROM node:22-slim AS build
WORKDIR /newsx
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build && rm dist/newsx.html && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:22-slim
WORKDIR /newsx
COPY --from=build /newsx/package.json ./
COPY --from=build /newsx/node_modules node_modules
COPY --from=build /newsx/bin bin
COPY --from=build /newsx/dist dist
USER node
WORKDIR /data
ENTRYPOINT ["node", "/newsx/bin/newsx.js"]
CMD ["--help"]
