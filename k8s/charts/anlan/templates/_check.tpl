{{/* The pod that runs `verify`, for the Job after an install and for `helm test`. */}}
{{- define "anlan.checkPod" -}}
{{- $g := .Values.global -}}
restartPolicy: Never
automountServiceAccountToken: false
enableServiceLinks: false
{{- with $g.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
securityContext:
  runAsNonRoot: true
  runAsUser: 10001
  runAsGroup: 10001
  seccompProfile:
    type: RuntimeDefault
containers:
  - name: verify
    {{- with .Values.check.image }}
    image: "{{ $g.image.registry }}/{{ .name }}{{ if .digest }}@{{ .digest }}{{ else if $g.image.requireDigests }}{{ fail "check.image.digest: every image is pinned here" }}{{ else }}:{{ $g.image.tag | default $.Chart.AppVersion }}{{ end }}"
    {{- end }}
    imagePullPolicy: IfNotPresent
    args: {{ prepend .Values.check.arguments "verify" | toJson }}
    env:
      - name: ANLAN_VERIFY_GATEWAY
        value: http://gateway:8080
      - name: ANLAN_VERIFY_SERVICES
        value: {{ $places := list }}{{ range $name, $block := .Values }}{{ if and (contains "-" $name) (hasKey $.Subcharts $name) }}{{ $places = append $places (printf "%s=http://%s:9000" $name $name) }}{{ end }}{{ end }}{{ join "," $places | quote }}
      - name: ANLAN_VERIFY_ISSUER
        value: {{ $g.keycloak.issuer }}
    {{- with .Values.check.credentials }}
    envFrom:
      - secretRef:
          name: {{ . }}
    {{- end }}
    resources:
      requests: {cpu: 100m, memory: 192Mi}
      limits: {memory: 256Mi}
    securityContext:
      allowPrivilegeEscalation: false
      readOnlyRootFilesystem: true
      capabilities:
        drop: [ALL]
    volumeMounts:
      - name: tmp
        mountPath: /tmp
volumes:
  - name: tmp
    emptyDir: {sizeLimit: 64Mi}
{{- end }}
