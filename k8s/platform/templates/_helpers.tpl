{{- define "platform.labels" -}}
app.kubernetes.io/part-of: anlan-platform
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ .Chart.Name }}-{{ .Chart.Version }}
{{- end }}

{{/* The topics are those of the table in docs/events.md: a list of name, producer (`*` for all), compacted and consumers. */}}
{{- define "platform.topics" -}}
{{- range regexFindAll "(?m)^\\| `anlan\\.[^\\n]+" (.Files.Get "files/events.md") -1 }}
{{- $cells := splitList "|" . }}
- name: {{ index $cells 1 | trim | trimAll "`" }}
  producer: {{ index $cells 2 | trim | replace "every service" "*" | quote }}
  compacted: {{ contains "compacted" (index $cells 4) }}
  consumers:
    {{- range regexFindAll "[a-z-]+ \\(`" (index $cells 5) -1 | uniq }}
    - {{ . | trimSuffix " (`" }}
    {{- end }}
{{- end }}
{{- end }}
