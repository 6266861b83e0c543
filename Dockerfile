# syntax=docker/dockerfile:1

FROM node:20-bookworm-slim AS node

FROM mcr.microsoft.com/dotnet/sdk:10.0-noble AS build
# Node builds the styles and scripts. It is copied, because Ubuntu's own package is older than version 20.
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules/npm /usr/local/lib/node_modules/npm
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
ENV DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/root/.nuget/packages \
    --mount=type=cache,target=/root/.npm \
    dotnet publish src/SevenDay.Web --configuration Release --output /out/web \
    && dotnet publish src/SevenDay.Cli --configuration Release --output /out/cli

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble AS final
# curl is for the health check alone.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends curl \
    && rm -rf /var/lib/apt/lists/* \
    && install --directory --owner=app --group=app --mode=0750 /data /keys
COPY --from=build /out/web /app/web
COPY --from=build /out/cli /app/cli

# Without other settings the portal keeps a SQLite file in /data, so that the image runs on its own.
ENV ConnectionStrings__Portal="Data Source=/data/sevenday.db" \
    DataProtection__KeyDirectory=/keys \
    ASPNETCORE_HTTP_PORTS=8080
EXPOSE 8080
USER app
WORKDIR /app/web
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 \
    CMD ["curl", "--fail", "--silent", "--output", "/dev/null", "http://localhost:8080/health/live"]
ENTRYPOINT ["dotnet", "SevenDay.Web.dll"]
