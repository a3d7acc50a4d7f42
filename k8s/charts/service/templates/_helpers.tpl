{{/* The alias: one suite per namespace, so that deployables find each other by fixed names. */}}
{{- define "service.name" -}}
{{ .Chart.Name }}
{{- end }}

{{- define "service.selectorLabels" -}}
app.kubernetes.io/name: {{ .Chart.Name }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "service.podLabels" -}}
{{ include "service.selectorLabels" . }}
app.kubernetes.io/component: {{ .Values.component }}
app.kubernetes.io/part-of: anlan
app.kubernetes.io/version: {{ .Values.global.image.tag | default .Chart.AppVersion | quote }}
{{- end }}

{{- define "service.labels" -}}
{{ include "service.podLabels" . }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ .Chart.Name }}-{{ .Chart.Version }}
{{- end }}

{{/* Pods of the migration are no pods of the service: neither Service, budget nor scaler may count them. */}}
{{- define "service.migrationLabels" -}}
app.kubernetes.io/name: {{ .Chart.Name }}-migration
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/component: migration
app.kubernetes.io/part-of: anlan
{{- end }}
