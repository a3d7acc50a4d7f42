{{/* What the pods of the demo have in common; the argument is a list of the user of the image and the context. */}}
{{- define "demo.pod" -}}
automountServiceAccountToken: false
# variables such as KAFKA_PORT would be taken for settings
enableServiceLinks: false
securityContext:
  runAsNonRoot: true
  runAsUser: {{ index . 0 }}
  runAsGroup: {{ index . 0 }}
  fsGroup: {{ index . 0 }}
  seccompProfile:
    type: RuntimeDefault
{{- end }}

{{- define "demo.container" -}}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities:
    drop: [ALL]
{{- end }}

{{- define "demo.databases" -}}
{{- $found := list }}
{{- range $name, $block := .Values }}
{{- if and (kindIs "map" $block) (hasKey $.Subcharts $name) }}
{{- with dig "database" "name" "" $block }}{{ $found = append $found . }}{{ end }}
{{- end }}
{{- end }}
{{- join " " (uniq $found | sortAlpha) }}
{{- end }}
